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
