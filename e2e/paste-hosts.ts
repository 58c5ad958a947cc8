import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that someone pastes our snippets into. `ours` is the origin that serves the embeds. */
export interface PasteHost {
	/** The width of the column, CSS px. */
	column: number;
	/** The page's policy, if it has one. */
	policy?: (ours: string) => string;
	/** Style of the page. */
	css?: string;
	dir?: 'rtl';
	/** The system puts every pasted frame into a sandbox without an origin, as WordPress and AMP do, and takes scripts out. */
	sandbox?: true;
	/** Whether a pasted script runs and can tell our frames by their origin. */
	scripts: boolean;
	/** Whether the policy lets pictures of ours in. */
	pictures: boolean;
	/** The forms in which it is given all figures; what else it does depends on the form alone, so that a few stand for all. */
	all?: string[];
}

/** What editors' systems do to a pasted snippet. */
export const pasteHosts: Record<string, PasteHost> = {
	'a plain column': { column: 660, all: ['frame', 'listener', 'picture', 'element'], scripts: true, pictures: true },
	'a page that allows no script': {
		column: 660,
		policy: () => "script-src 'none'",
		scripts: false,
		pictures: true,
	},
	'a system that sandboxes frames': { column: 660, sandbox: true, scripts: false, pictures: true },
	'a policy that allows nothing but our frames': {
		column: 660,
		policy: (ours) => `default-src 'none'; style-src 'nonce-host'; frame-src ${ours}`,
		// As inline styles count for nothing there, its own sheet says how figures stand.
		css: 'figure { margin: 0 }',
		scripts: false,
		pictures: false,
	},
	'a style sheet that resets everything': {
		column: 660,
		css: '#column, #column * { all: initial } #column { display: block; width: 660px }',
		scripts: true,
		pictures: true,
	},
	'a column of 330 px': { column: 330, scripts: true, pictures: true },
	// Narrower than any width for which a height is stated.
	'a column of 280 px': { column: 280, all: ['frame', 'picture'], scripts: true, pictures: true },
	'a page from right to left': { column: 660, dir: 'rtl', scripts: true, pictures: true },
};

/** The host's page around the pasted text. */
function page({ column, css = '', dir }: PasteHost, pasted: string): string {
	return `<!doctype html><html lang="${dir ? 'ar' : 'en'}" dir="${dir ?? 'ltr'}"><head><meta charset="utf-8"><title>A host</title>
<style nonce="host">body { margin: 0 } #column { width: ${String(column)}px } ${css}</style></head>
<body><div id="column">${pasted}</div></body></html>`;
}

const sandboxed = (pasted: string): string =>
	pasted.replaceAll('<iframe ', '<iframe sandbox="allow-scripts" ').replace(/<script[^]*?<\/script>/g, '');

/** Serves one page at a time, on an origin of its own. */
export async function servePasted(): Promise<{
	show: (host: PasteHost, pasted: string, ours: string) => string;
	close: () => Promise<void>;
}> {
	let html = '';
	let policy: string | undefined;
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		if (policy) response.setHeader('content-security-policy', policy);
		response.end(html);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		show: (host, pasted, ours) => {
			html = page(host, host.sandbox ? sandboxed(pasted) : pasted);
			policy = host.policy?.(ours);
			return `http://127.0.0.1:${String(port)}/`;
		},
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
