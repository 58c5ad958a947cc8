/** Leaves the marks of evidence out for those who listen or go by the Tab key, or gives them back; they stay to be seen and pressed. */
function leaveOut(out: boolean): void {
	for (const mark of document.querySelectorAll<HTMLElement>('main sup > a.mark')) {
		mark.tabIndex = out ? -1 : 0;
		mark.parentElement?.setAttribute('aria-hidden', String(out));
	}
}

/** Puts a button with this word before the text that leaves its marks out; like the link that skips to the text it shows when it has the focus. */
export function startMarks(word: string): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'skip';
	button.textContent = word;
	button.setAttribute('aria-pressed', 'false');
	let out = false;
	button.addEventListener('click', () => {
		out = !out;
		button.setAttribute('aria-pressed', String(out));
		leaveOut(out);
	});
	if (document.querySelector('main sup > a.mark')) document.querySelector('main')?.prepend(button);
}
