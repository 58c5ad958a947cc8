/** Whether nothing may move: the reader's system says so, or the page that embeds us. */
export const isCalm = (): boolean =>
	matchMedia('(prefers-reduced-motion: reduce)').matches || 'calm' in document.documentElement.dataset;
