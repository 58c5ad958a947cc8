import { href, shared } from '../../../site/href.ts';
import { rewriteAddress } from '../../../site/rewrite-address.ts';
import { formatRing, parseRing, type Wish } from '../address.ts';

const ownPage = (): boolean => location.pathname === new URL(href('/ring/'), location.href).pathname;

/** What the address of this page asks for; only the ring's own page is asked. */
export const asked = (): Wish => (ownPage() ? parseRing(location.search) : {});

/** The link that leads back to what the ring shows; it is kept in the address of the ring's own page. */
export function linkBack() {
	let wish: Wish = {};
	return {
		/** Leads to this from now on; the page's address follows once the ring is at rest. */
		lead(to: Wish, rest: boolean): void {
			wish = to;
			if (rest && ownPage()) rewriteAddress(location.pathname + formatRing(to) + location.hash);
		},
		address: () => shared('/ring/') + formatRing(wish),
	};
}
