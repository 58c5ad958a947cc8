declare module 'virtual:figure-data/*' {
	/** What `figureData` of the figure gives. */
	const data: unknown;
	export default data;
}
