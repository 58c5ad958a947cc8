declare module 'subset-font' {
	/** Cuts a font down to the characters of a text. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'woff2' | 'woff' | 'truetype';
			/** The features of OpenType to keep, by their tags; all of them unless it is said. */
			keepFeatures?: string[];
			variationAxes?: Record<string, { min: number; max: number }>;
		},
	): Promise<Buffer>;
}
