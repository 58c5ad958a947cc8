import { expect, test, vi } from 'vitest';
import { keep } from './store.ts';

test('a browser without room for the site says so, and is not waited for forever', async () => {
	const told = new Promise<() => void>((resolve) => {
		const installing = {
			state: 'redundant',
			addEventListener: (_: string, tell: () => void) => {
				resolve(tell);
			},
		};
		const register = () => Promise.resolve({ installing, active: null });
		vi.stubGlobal('navigator', { serviceWorker: { register, ready: new Promise(() => undefined) } });
	});
	const kept = expect(keep()).rejects.toThrow('no room');
	(await told)();
	await kept;
});
