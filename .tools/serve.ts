import compression from 'compression';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.ts';

/** What to serve and where: a built folder, the base path it was built for, a port (0 for a free one). */
export interface ServeOptions {
	dir: string;
	base?: string;
	port?: number;
	host?: string;
	/** Whether what can be packed is sent packed, as a static host does; true unless it is said. */
	packed?: boolean;
}

/** A running server: its address with the base path and a closing slash, and how to stop it. */
export interface Served {
	url: string;
	close: () => Promise<void>;
}

/** Serves a built folder as a static host would: compressed, with `_headers`, `404.html` and directory redirects. */
export async function serve({
	dir,
	base = '/',
	port = 0,
	host = '127.0.0.1',
	packed = true,
}: ServeOptions): Promise<Served> {
	const prefix = `/${base}/`.replace(/\/+/g, '/');
	const headerFile = join(dir, '_headers');
	const rules = existsSync(headerFile) ? parseHeaders(readFileSync(headerFile, 'utf8')) : [];
	const missing = join(dir, '404.html');
	const compress = compression({ filter: (request, response) => packed && compression.filter(request, response) });
	const notFound = (_: IncomingMessage, response: ServerResponse): void => {
		response.statusCode = 404;
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
	};
	const files = sirv(dir, { etag: true, onNoMatch: notFound });
	const server = createServer((request, response) => {
		const [path = '/', query] = (request.url ?? '/').split('?');
		const inside = path.slice(prefix.length - 1);
		if (`${path}/` === prefix) redirect(response, prefix);
		else if (!path.startsWith(prefix) || inside === '/_headers') notFound(request, response);
		else if (!inside.endsWith('/') && isDirectory(dir, inside)) {
			redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`);
		} else {
			for (const [name, value] of headersFor(rules, inside)) response.setHeader(name, value);
			request.url = inside;
			// The middleware is typed for Express, whose requests are wider than what it reads.
			compress(request as never, response as never, () => {
				files(request, response);
			});
		}
	});
	await listen(server, port, host);
	const { port: bound } = server.address() as AddressInfo;
	return { url: `http://${host}:${String(bound)}${prefix}`, close: () => stop(server) };
}

/** Serves a built folder for as long as its address is used. */
export async function withServer<T>(options: ServeOptions, use: (url: string) => Promise<T>): Promise<T> {
	const { url, close } = await serve(options);
	try {
		return await use(url);
	} finally {
		await close();
	}
}

function redirect(response: ServerResponse, to: string): void {
	response.writeHead(301, { location: to }).end();
}

function isDirectory(dir: string, path: string): boolean {
	try {
		return statSync(join(dir, decodeURIComponent(path))).isDirectory();
	} catch {
		return false;
	}
}

function listen(server: Server, port: number, host: string): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, host, resolve);
	});
}

function stop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
		server.closeAllConnections();
	});
}

/** `npm start`: the built story on PORT, else on 4321, else on a free port when that is taken. */
async function main(): Promise<void> {
	const options: ServeOptions = {
		dir: process.env.OUT_DIR ?? 'dist',
		base: process.env.BASE_PATH ?? '/',
		host: process.env.HOST ?? '127.0.0.1',
	};
	const wanted = process.env.PORT;
	const served =
		wanted === undefined
			? await serve({ ...options, port: 4321 }).catch(() => serve(options))
			: await serve({ ...options, port: Number(wanted) });
	console.log(`\n110 Kilometres is at ${served.url}\nStop it with Ctrl+C.`);
}

if (import.meta.main) await main();
