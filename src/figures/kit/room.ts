/** The modules of one room over all folders of figures, by the figures' names. */
export const room = <T>(modules: Record<string, T>): Record<string, T> =>
	Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/')[1] ?? path, module]));
