import { existsSync } from 'node:fs';
import { serve, type Served } from '../.tools/serve.ts';
import { below, dist, pseudo, second } from './site.ts';

/**
 * Serves both builds on free ports for the length of the run, unpacked, as packing takes longer than sending within a
 * machine (network.spec.ts has a server that packs); throws when the site has not been built.
 */
export default async function setup(): Promise<() => Promise<void>> {
	if (!existsSync(dist)) throw new Error('Build first: npm run build');
	const servers: Served[] = [await serve({ dir: dist, packed: false })];
	process.env.E2E_URL = servers[0]?.url ?? '';
	if (existsSync(below)) {
		const served = await serve({ dir: below, base: '/x/', packed: false });
		servers.push(served);
		process.env.E2E_BELOW_URL = served.url;
	}
	if (existsSync(second)) {
		const served = await serve({ dir: second });
		servers.push(served);
		process.env.E2E_SECOND_URL = served.url;
	}
	if (existsSync(pseudo)) {
		const served = await serve({ dir: pseudo, packed: false });
		servers.push(served);
		process.env.E2E_PSEUDO_URL = served.url;
	}
	return async () => {
		await Promise.all(servers.map((server) => server.close()));
	};
}
