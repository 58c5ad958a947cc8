/** All elements that match a selector, in the page and in the open shadows of its components. */
export const everywhere = <T extends Element>(selector: string, root: ParentNode = document): T[] => [
	...root.querySelectorAll<T>(selector),
	...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
		shadowRoot ? everywhere<T>(selector, shadowRoot) : [],
	),
];

/** The element around an element; around what stands in a shadow, its component. */
export const around = (element: Element): Element | null | undefined =>
	element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
