const own = (name: string): boolean => name.startsWith('workbox-precache') && name.endsWith(scope());

/** The address below which pages are kept, which also ends the name of the cache. */
const scope = (): string => new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;

/** Asks the browser to keep the site; resolves once everything is there, rejects where a browser can't or won't. */
export async function keep(): Promise<ServiceWorkerRegistration> {
	if (!('serviceWorker' in navigator)) throw new Error('this browser keeps no sites');
	const registration = await navigator.serviceWorker.register(new URL('sw.js', scope()), { scope: scope() });
	const { installing } = registration;
	// Nothing is ever ready where the first version can't be kept, as on a full disk.
	const failed = new Promise<never>((_, reject) =>
		installing?.addEventListener('statechange', () => {
			if (installing.state === 'redundant' && !registration.active) reject(new Error('this browser has no room'));
		}),
	);
	await Promise.race([navigator.serviceWorker.ready, failed]);
	return registration;
}

/** Every file that is kept, in each of its versions, with the cache that has it. */
async function* files(): AsyncGenerator<{ cache: Cache; request: Request }> {
	for (const name of (await caches.keys()).filter(own)) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) yield { cache, request };
	}
}

/** Counts what this device keeps of the site: how many files, and their bytes as unpacked; zeros where nothing is kept. */
export async function kept() {
	const sum = { files: 0, bytes: 0 };
	for await (const { cache, request } of files()) {
		const answer = await cache.match(request);
		sum.files += 1;
		sum.bytes += (await answer?.blob())?.size ?? 0;
	}
	return sum;
}

/** Every version of a file that is kept: that of the pages, and of newer ones that wait. */
export async function keptOf(path: string): Promise<Response[]> {
	const found: Response[] = [];
	for await (const { cache, request } of files()) {
		const { origin, pathname } = new URL(request.url);
		const answer = origin + pathname === scope() + path ? await cache.match(request) : undefined;
		if (answer) found.push(answer);
	}
	return found;
}

/** Forgets everything that was kept. */
export async function forget(): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration(scope());
	await registration?.unregister();
	for (const name of (await caches.keys()).filter(own)) await caches.delete(name);
}
