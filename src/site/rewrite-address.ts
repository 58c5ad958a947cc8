/**
 * Writes another address into the page's own entry of the history. Where the browser refuses (Safari after a hundred times
 * in ten seconds, others for a page on a disk) the old one stays, and the next time catches up.
 */
export function rewriteAddress(address: string, state: unknown = history.state): void {
	try {
		history.replaceState(state, '', address);
	} catch {
		// Nothing that is shown hangs on it.
	}
}
