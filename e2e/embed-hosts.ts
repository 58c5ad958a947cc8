import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Scripts of real hosts, as they lie in node_modules. */
const real: Record<string, string> = {
	'pym.js': 'pym.js/dist/pym.v1.js',
	'frames.js': '@newswire/frames/dist/frames.umd.js',
	'resizer.js': 'iframe-resizer/js/iframeResizer.js',
};

/** Every message of the frames is kept, as a test may ask what was said. */
const listen = `const heard = []; addEventListener('message', ({ data }) => { heard.push(data); });
const frames = () => [...document.querySelectorAll('iframe')];
const from = (event) => frames().find((frame) => frame.contentWindow === event.source);`;

/** A host's page: `src` is the embed's address, `n` how many copies; each host learns the heights in its own way. */
interface Host {
	frame: (src: string, n: number) => string;
	script: string;
	real?: string;
}

const iframe = (src: string, n: number, more = ''): string =>
	`<iframe id="f${String(n)}" title="A figure" src="${src}" ${more}></iframe>`;

/** Hosts by name: three of npm's, the others written from their wire. */
export const hosts: Record<string, Host> = {
	'@newswire/frames': {
		frame: (src, n) => `<div data-frame-src="${src}" id="f${String(n)}"></div>`,
		real: 'frames.js',
		script: 'newswireFrames.autoInitFrames();',
	},
	'pym.js': {
		frame: (src, n) => `<div id="f${String(n)}" data-src="${src}"></div>`,
		real: 'pym.js',
		script: "for (const box of document.querySelectorAll('[data-src]')) new pym.Parent(box.id, box.dataset.src, {});",
	},
	'iframe-resizer 4': {
		frame: (src, n) => iframe(src, n),
		real: 'resizer.js',
		script: "iFrameResize({ checkOrigin: false, warningTimeout: 0 }, 'iframe');",
	},
	'iframe-resizer 5': {
		frame: (src, n) => iframe(src, n),
		script: `addEventListener('message', (event) => {
			const frame = from(event);
			if (!frame || typeof event.data !== 'string') return;
			if (event.data === '[iFrameResizerChild]Ready')
				event.source.postMessage('[iFrameSizer]' + frame.id + ':8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true', '*');
			const said = /^\\[iFrameSizer\\]([^:]+):(\\d+):(\\d+):(init|resize)$/.exec(event.data);
			if (said && said[1] === frame.id) frame.style.height = said[2] + 'px';
		});`,
	},
	AMP: {
		frame: (src, n) => iframe(src, n, 'sandbox="allow-scripts"'),
		script: `addEventListener('message', (event) => {
			const { sentinel, type, height } = Object(event.data);
			if (sentinel === 'amp' && type === 'embed-size') from(event).style.height = height + 'px';
		});`,
	},
	WordPress: {
		frame: (src, n) =>
			iframe(`${src}#?secret=s3cr3t${String(n)}`, n, `sandbox="allow-scripts" data-secret="s3cr3t${String(n)}"`),
		script: `addEventListener('message', (event) => {
			const { message, value, secret } = Object(event.data);
			const frame = from(event);
			if (!frame || secret !== frame.dataset.secret || /[^a-zA-Z0-9]/.test(secret)) return;
			if (message === 'height') frame.height = Math.min(Math.max(parseInt(value, 10), 200), 1000);
		});
		for (const frame of frames()) frame.addEventListener('load', () =>
			frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*'));`,
	},
	Datawrapper: {
		frame: (src, n) => iframe(src, n),
		script: `addEventListener('message', (event) => {
			const heights = Object(event.data)['datawrapper-height'];
			if (heights) for (const id in heights) from(event).style.height = heights[id] + 'px';
		});`,
	},
	Medium: {
		frame: (src, n) => iframe(src, n),
		script: `addEventListener('message', (event) => {
			if (typeof event.data !== 'string' || event.data[0] !== '{') return;
			const { src, context, height } = JSON.parse(event.data);
			for (const frame of frames()) if (context === 'iframe.resize' && frame.src.startsWith(src)) frame.style.height = height + 'px';
		});`,
	},
};

/** The whole page of a host with `copies` frames in a column that tests may resize. */
export function hostPage(name: string, src: string, copies = 1): string {
	const host = hosts[name];
	if (!host) throw new Error(`no host “${name}”`);
	const boxes = Array.from({ length: copies }, (_, n) => host.frame(src, n)).join('\n');
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<style>body { margin: 0 } iframe { display: block; width: 100%; min-width: 100%; border: 0 } #column { width: 660px }</style></head>
<body><div id="column">${boxes}</div>
<script>${listen}</script>${host.real ? `<script src="/${host.real}"></script>` : ''}
<script>${host.script}</script></body></html>`;
}

/** Serves hosts' pages on an origin of their own: `/?host=<name>&src=<address>&copies=<n>`, and the scripts of npm. */
export async function serveHosts(): Promise<{ url: string; close: () => Promise<void> }> {
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
		const script = real[pathname.slice(1)];
		if (script) {
			response.setHeader('content-type', 'text/javascript');
			response.end(readFileSync(`node_modules/${script}`));
			return;
		}
		response.setHeader('content-type', 'text/html');
		// Some hosts isolate themselves, to run programs of several threads: they frame only who says that it may be framed so.
		response.setHeader('cross-origin-embedder-policy', 'require-corp');
		const name = searchParams.get('host');
		response.end(name ? hostPage(name, searchParams.get('src') ?? '', Number(searchParams.get('copies') ?? 1)) : '');
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${String(port)}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
