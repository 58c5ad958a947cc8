/**
 * Copies text by whichever way this browser and this frame allow; says whether it lies on the clipboard, and never throws.
 * What shows the text stays selected, so that it can be copied by hand.
 */
export async function copyText(text: string, shown?: Element): Promise<boolean> {
	try {
		// Not there on plain http, and refused in a frame that was not given the right.
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const source = shown ?? document.createElement('pre');
		if (!shown) {
			source.textContent = text;
			document.body.append(source);
		}
		getSelection()?.selectAllChildren(source);
		try {
			// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left in frames and on plain http
			return document.execCommand('copy');
		} catch {
			return false;
		} finally {
			if (!shown) source.remove();
		}
	}
}

const ends = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Ends what an element says of a copy, so many ms after the last time that this is asked for it. */
export function endAfter(element: Element, ms: number, end: () => void): void {
	clearTimeout(ends.get(element));
	ends.set(element, setTimeout(end, ms));
}
