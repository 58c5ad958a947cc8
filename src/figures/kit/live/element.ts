/** A new element with its attributes (true sets an empty one, false none) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Record<string, string | boolean> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== false) made.setAttribute(name, value === true ? '' : value);
	}
	made.append(...children);
	return made;
}
