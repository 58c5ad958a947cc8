import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The name of the site that public/_headers has in its policy. */
const example = 'https://110-kilometres.example';

/** An embedded page whose policy names the site: in a frame without an origin some Safaris take 'self' for nothing. */
export const namedPolicy = (html: string, origin: string): string =>
	html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
		meta.replaceAll("-src 'self'", `-src 'self' ${origin}`),
	);

/** Lets embedded pages load what is theirs in frames without an origin too, in every browser. */
export default function framePolicy(): AstroIntegration {
	let origin = '';
	return {
		name: 'frame-policy',
		hooks: {
			'astro:config:done': ({ config }) => {
				origin = new URL(config.site ?? example).origin;
			},
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				const mend = (path: string, change: (text: string) => string): void =>
					writeFileSync(path, change(readFileSync(path, 'utf8')));
				for (const file of readdirSync(join(root, 'embed'), { recursive: true, encoding: 'utf8' }))
					if (file.endsWith('.html')) mend(join(root, 'embed', file), (html) => namedPolicy(html, origin));
				const headers = join(root, '_headers');
				if (existsSync(headers)) mend(headers, (text) => text.replaceAll(example, origin));
			},
		},
	};
}
