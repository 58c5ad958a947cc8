declare module 'text-readability' {
	const readability: {
		/** The US school grade at which a text can be followed, by Flesch and Kincaid. */
		fleschKincaidGrade(text: string): number;
	};
	export default readability;
}
