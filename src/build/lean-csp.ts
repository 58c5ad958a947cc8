import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A page whose policy allows only the inline scripts and styles that stand in it; Astro writes those of all pages into each. */
export function leanPolicy(html: string): string {
	const inline = [...html.matchAll(/<(?:style|script)\b[^>]*>([\s\S]*?)<\/(?:style|script)>/g)];
	const own = new Set(inline.map(([, text = '']) => createHash('sha256').update(text).digest('base64')));
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
		meta.replace(/ 'sha256-([^']+)'/g, (hash, sum: string) => (own.has(sum) ? hash : '')),
	);
}

/** Makes the policy of every built page as narrow and as short as it can be. */
export default function leanCsp(): AstroIntegration {
	return {
		name: 'lean-csp',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
					if (!file.endsWith('.html')) continue;
					const path = join(root, file);
					writeFileSync(path, leanPolicy(readFileSync(path, 'utf8')));
				}
			},
		},
	};
}
