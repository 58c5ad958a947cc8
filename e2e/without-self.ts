import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from '../.tools/serve.ts';
import { site as address } from './site.ts';

const published = new URL(address).origin;

/** Serves the site as published at an address of its own, its policies as a browser reads them to which 'self' is nothing. */
export async function serveWithoutSelf(site: string): Promise<Served> {
	let origin = '';
	const read = (policy: string): string =>
		policy.replaceAll("-src 'self'", '-src').replaceAll(`-src ${published}`, `-src ${origin}`);
	const server = createServer((request, response) => {
		void fetch(new URL(request.url ?? '', site)).then(async (answer) => {
			const type = answer.headers.get('content-type') ?? '';
			response.setHeader('content-type', type).setHeader('access-control-allow-origin', '*');
			for (const name of ['cross-origin-resource-policy', 'cross-origin-embedder-policy'])
				response.setHeader(name, answer.headers.get(name) ?? '');
			response.setHeader('content-security-policy', read(answer.headers.get('content-security-policy') ?? ''));
			const body = Buffer.from(await answer.arrayBuffer());
			response.end(
				type.includes('html')
					? body.toString().replace(/<meta http-equiv="content-security-policy"[^>]*>/i, read)
					: body,
			);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
	return {
		url: `${origin}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}
