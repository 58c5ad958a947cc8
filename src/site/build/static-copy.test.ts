import { expect, test } from 'vitest';
import { copyPage, copyScript, homeOf } from './static-copy.ts';

const page = (base: string): string =>
	`<meta http-equiv="content-security-policy" content="default-src 'self'"><link rel="preload" as="font" href="${base}_astro/f.woff2"><style>@font-face{src:url("${base}_astro/f.woff2")}</style><script src="${base}embed/map.js"></script><img src="${base}stills/map/gap-phone.svg"><a href="${base}#gap">1/2</a><a href="${base}evidence/">…</a><script>{"link":"${base}#gap","x":"a / b","y":"//c"}</script>`;

for (const base of ['/', '/x/']) {
	const { text, files } = copyPage(page(base), { origin: 'https://a.example', base });

	test(`a page below ${base} takes its own files from beside itself`, () => {
		expect(files).toEqual(['_astro/f.woff2', 'embed/map.js', 'stills/map/gap-phone.svg']);
		for (const file of files) expect(text).toContain(`"${file}"`);
	});

	test(`its links lead to the site at ${base}, and other text stays as it is`, () => {
		expect(text).toContain(
			`<a href="https://a.example${base}#gap">1/2</a><a href="https://a.example${base}evidence/">`,
		);
		expect(text).toContain(`{"link":"https://a.example${base}#gap","x":"a / b","y":"//c"}`);
		expect(text).not.toMatch(/security-policy|preload/);
	});

	test(`a script below ${base} is treated alike, as its paths stand behind the base`, () => {
		const code = `z=e=>\`${base}\`.replace(/\\/$/,\`\`)+e;z(\`/evidence/\`)+z(\`/stills/ring/\${e}.svg\`)+"</g>"+\`"/><path\``;
		expect(copyScript(code, { origin: 'https://a.example', base })).toBe(
			`z=e=>\`/\`.replace(/\\/$/,\`\`)+e;z(\`https://a.example${base}evidence/\`)+z(\`stills/ring/\${e}.svg\`)+"</g>"+\`"/><path\``,
		);
	});
}

test('a site lies where its settings say, with slashes at their ends or without, and a folder is no part of its address', () => {
	for (const address of ['https://a.example', 'https://a.example/'])
		for (const base of ['/x', '/x/'])
			expect(homeOf(address, base)).toEqual({ origin: 'https://a.example', base: '/x/' });
	expect(homeOf('https://a.example/', '/')).toEqual({ origin: 'https://a.example', base: '/' });
	expect(() => homeOf('https://a.example/x/', '/')).toThrow('BASE_PATH=/x/');
});
