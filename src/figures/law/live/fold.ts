type Row = Pick<DOMRect, 'top' | 'bottom'>;

/** A line of text without the air above and below its letters, where the boxes of lines that follow each other overlap. */
const letters = ({ top, bottom, height }: DOMRect): Row => ({
	top: top + height * 0.06,
	bottom: bottom - height * 0.06,
});

/** The lines of text and the buttons in an element, px of the window. */
function rowsIn(element: HTMLElement): Row[] {
	const rows: Row[] = [...element.querySelectorAll('.asked>button,summary')].map((one) => one.getBoundingClientRect());
	const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	while (texts.nextNode()) {
		range.selectNodeContents(texts.currentNode);
		rows.push(...[...range.getClientRects()].map(letters));
	}
	return rows.filter(({ top, bottom }) => bottom > top);
}

/** Folds basis and sources away where they find no room, and ends the panel between two lines, so that none is cut at rest. */
export function fold(panel: HTMLElement, phone: boolean): void {
	const details = panel.querySelector('details');
	const over = (): boolean => panel.scrollHeight > panel.clientHeight + 1;
	panel.classList.remove('tight');
	if (details) details.open = !phone;
	// A new question is read from its top, and rows are measured where they stand there.
	panel.scrollTo(0, 0);
	if (!details) return;
	if (over()) details.open = false;
	const last = panel.querySelector('.asked>button:last-child');
	const room = panel.getBoundingClientRect();
	panel.classList.toggle('tight', over() && (last?.getBoundingClientRect().bottom ?? 0) > room.bottom);
	if (!over()) return;
	const rows = rowsIn(panel);
	let end = room.bottom;
	for (let cut: Row[] = rows; cut.length;) {
		cut = rows.filter(({ top, bottom }) => top < end && bottom > end);
		end = Math.min(end, ...cut.map(({ top }) => top - 0.5));
	}
	panel.style.height = `${Math.floor(end - room.top)}px`;
}
