/** Words in which each `{name}` is replaced by the value of that name; a name without a value stays as it stands. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
	words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
