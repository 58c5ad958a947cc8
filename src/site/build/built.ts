import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { Home } from './static-copy.ts';

/** A finished build, as a pass over it is given it. */
export interface Built {
	/** The folder that is published, as a path of this machine. */
	root: string;
	home: Home;
	logger: AstroIntegrationLogger;
}

/** One change of a finished build; it throws where the build is not as it must be. */
export type Pass = (built: Built) => void | Promise<void>;

/** Changes every page below a folder. */
export function changePages(folder: string, change: (html: string) => string): void {
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.html')) continue;
		const path = join(folder, file);
		writeFileSync(path, change(readFileSync(path, 'utf8')));
	}
}
