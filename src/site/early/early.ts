import measures from './early.json' with { type: 'json' };

/** Faces of one set of widths, one of which is on a kind of machine: a browser takes the first that it has. */
export interface Kin {
	/** The name under which pages ask for it. */
	family: string;
	/** Which of our faces it stands in for. */
	stands: 'serif' | 'sans';
	/** Names of the regular faces as the fonts' own tables have them: of the whole font, or for PostScript. */
	names: readonly string[];
}

/** Windows, macOS, iOS, Linux with Liberation or URW's fonts, ChromeOS; then Android; then Linux with DejaVu alone. */
export const kins: readonly Kin[] = [
	{
		family: 'Early Times',
		stands: 'serif',
		names: ['Times New Roman', 'Liberation Serif', 'Tinos Regular', 'Nimbus Roman'],
	},
	{ family: 'Early Noto Serif', stands: 'serif', names: ['Noto Serif', 'Noto Serif Regular'] },
	{ family: 'Early DejaVu Serif', stands: 'serif', names: ['DejaVu Serif'] },
	{ family: 'Early Arial', stands: 'sans', names: ['Arial', 'Liberation Sans', 'Arimo Regular', 'Nimbus Sans'] },
	{ family: 'Early Roboto', stands: 'sans', names: ['Roboto-Regular'] },
	{ family: 'Early DejaVu Sans', stands: 'sans', names: ['DejaVu Sans'] },
];

/** The names of the same fonts' bold faces. */
const boldOf = (names: readonly string[]): Set<string> =>
	new Set(names.map((name) => `${name.replace(/[ -]Regular$/, '')} Bold`));

/** The kins that stand in for one of our faces, as a list of families. */
export const earlyFamilies = (face: Kin['stands']): string[] =>
	kins.filter(({ stands }) => stands === face).map(({ family }) => family);

/** How one face is cut to ours, in percent (CSS Fonts 5, section 3: the overrides count in adjusted sizes). */
export interface Measure {
	size: number;
	ascent: number;
	descent: number;
}

function face({ family, names }: Kin, weight: 400 | 600): string {
	const cut = (measures as Record<string, Record<400 | 600, Measure>>)[family];
	if (!cut) throw new Error(`“${family}” was never measured: run “npm run early”`);
	const { size, ascent, descent } = cut[weight];
	const source = [...(weight === 400 ? names : boldOf(names))].map((name) => `local(${name})`).join(',');
	return (
		`@font-face{font-family:${family};src:${source};${weight === 400 ? '' : 'font-weight:600;'}size-adjust:${size}%;` +
		`ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`
	);
}

/**
 * A style sheet of faces that machines have, cut to the measures of ours, so that no words move when ours come: of both
 * (`story`), of the sans (`both` weights of it), or of the sans' one weight where its bold is the browser's own (`one`).
 */
export function earlyFaces(faces: 'story' | 'both' | 'one'): string {
	return kins
		.filter(({ stands }) => faces === 'story' || stands === 'sans')
		.flatMap((kin) => (faces === 'one' ? [face(kin, 400)] : [face(kin, 400), face(kin, 600)]))
		.join('');
}
