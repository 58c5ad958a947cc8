/** The words that a page hands to its script in the attribute `data-words` of an element, by their names; none where it is missing. */
export const handedWords = <Name extends string>(element: Element | null): Record<Name, string> =>
	JSON.parse(element?.getAttribute('data-words') ?? '{}') as Record<Name, string>;
