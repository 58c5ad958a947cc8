/**
 * Opens and closes the menus of buttons with `popovertarget` where a browser knows no popovers (Safari before 17, Chromium
 * before 114, Firefox before 125); the style sheets show one that has `data-open`. Elsewhere it does nothing.
 */
export function startMenus(): void {
	if ('showPopover' in HTMLElement.prototype) return;
	for (const button of document.querySelectorAll<HTMLElement>('[popovertarget]')) {
		const menu = document.getElementById(button.getAttribute('popovertarget') ?? '');
		if (!menu) continue;
		const togglePopover = (open = !('open' in menu.dataset)): void => {
			menu.toggleAttribute('data-open', open);
			button.setAttribute('aria-expanded', String(open));
		};
		const hidePopover = (): void => togglePopover(false);
		// Under the names that those who close a menu from elsewhere ask for.
		Object.assign(menu, { togglePopover, hidePopover });
		addEventListener('click', ({ target }) => {
			if (button.contains(target as Node)) togglePopover();
			else if (!menu.contains(target as Node)) hidePopover();
		});
		addEventListener('keydown', ({ key }) => {
			if (key !== 'Escape' || !('open' in menu.dataset)) return;
			hidePopover();
			button.focus();
		});
		hidePopover();
	}
}
