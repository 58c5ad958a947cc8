import { find } from './dom.ts';

/** Closes whatever dialog or menu is open. */
export function closeAll(): void {
	for (const dialog of document.querySelectorAll('dialog')) dialog.close();
	// Where a browser knows no popovers, `startMenus` has given the menu this.
	find('#menu')?.hidePopover();
}

/** Shows a sheet from its top: the focus goes to the first link or button, which may be far down. */
function show(sheet: HTMLDialogElement | null): void {
	sheet?.showModal();
	sheet?.scrollTo(0, 0);
}

/** Opens the help. */
export function help(): void {
	closeAll();
	show(document.querySelector<HTMLDialogElement>('#help'));
	// Else the button at its foot would have the focus.
	find('#help-heading')?.focus();
}

/** Opens a sheet with copies of what stands elsewhere in the page. */
function open(title: string | undefined, parts: Iterable<Element>): void {
	const sheet = document.querySelector<HTMLDialogElement>('#more');
	const [heading, body] = [sheet?.querySelector('h2'), sheet?.querySelector('.more-body')];
	if (!sheet || !heading || !body) return;
	closeAll();
	heading.textContent = title ?? sheet.dataset['evidence'] ?? '';
	body.replaceChildren(...[...parts].map((part) => part.cloneNode(true)));
	if (!body.hasChildNodes()) body.textContent = sheet.dataset['none'] ?? '';
	show(sheet);
}

/** Shows the evidence of a slide. */
export const evidence = (slide: HTMLElement): void => open(undefined, slide.querySelectorAll('.evidence > *'));

/** Shows the whole text behind a slide: that of its step, or the words that lead into its section. */
export function fullText(slide: HTMLElement): void {
	const step = document.querySelector(`[data-full="${slide.id}"]`);
	const section = `[data-full-section="${slide.dataset['section'] ?? ''}"] > :not([data-full])`;
	open(slide.dataset['title'], step?.children ?? document.querySelectorAll(section));
	for (const answer of slide.querySelectorAll('li:not([hidden]) > .answer p'))
		document.querySelector('.more-body')?.append(answer.cloneNode(true));
}
