import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeForms, reservedIds } from './ids.ts';

/** The templates of every page that shows the story with the ids of its steps. */
const templates = globSync('src/{story,embed,slides,site,figures}/**/*.astro').map((file) =>
	readFileSync(file, 'utf8'),
);
const all = (pattern: RegExp): string[] =>
	templates.flatMap((text) => [...text.matchAll(pattern)].map(([, id = '']) => id));

test('each id that a page of the story gives itself is reserved, so that no step can take it', () => {
	const given = all(/\sid="([^"]+)"/g);
	expect(given).toContain('contents');
	expect(given.filter((id) => !reservedIds.includes(id))).toEqual([]);
});

test('each id that a page of the story makes of another id is known by its beginning or its end', () => {
	const before = all(/\sid=\{`([a-z-]+)-\$\{/g);
	const after = all(/\sid=\{`\$\{[^}]+\}-([a-z-]+)`/g);
	expect(before).toContain('claim');
	expect(after).toContain('title');
	expect(before.filter((form) => !madeForms.before.includes(form))).toEqual([]);
	expect(after.filter((form) => !madeForms.after.includes(form))).toEqual([]);
});
