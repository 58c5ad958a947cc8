import { expect, test } from 'vitest';
import { diskPage } from './disk-page.ts';

const script = (name: string): string =>
	`<script type="module" src="/_astro/${name}.astro_astro_type_script_index_0_lang.B7-_x.js"></script>`;
const page = (base: string): string =>
	`<head><meta http-equiv="content-security-policy" content="default-src 'self'"><link rel="modulepreload" href="${base}_astro/a.js"><link rel="preload" as="font" crossorigin href="${base}_astro/f.woff2" media="(width >= 700px)"><style>@font-face{src:url("${base}_astro/f.woff2")}</style></head><a class="brand" href="${base}">a / b</a><a href="${base}?level=key#gap">x</a><a href="${base}present/?t=25#gap">x</a><a href="${base}newsroom/">n</a><a href="#gap">y</a><a href="?t=10">z</a><img srcset="${base}stills/map/gap.svg"><p data-site-only>Open <b>this</b> once</p><a href="https://b.example/">b</a>${script('Prepare')}${script('Teach')}`;

for (const base of ['/', '/x/']) {
	const made = diskPage(page(base), 'teach/index.html', {
		home: { origin: 'https://a.example', base },
		spot: (file) => (file.startsWith('newsroom/') ? undefined : `files/${file}`),
		script: 'files/script.js',
	});

	test(`a page below ${base} leads to files beside it, with query and place`, () => {
		for (const way of [
			'../index.html',
			'../index.html?level=key#gap',
			'../present/index.html?t=25#gap',
			'#gap',
			'?t=10',
		])
			expect(made.html).toContain(`href="${way}"`);
		expect(made.html).toContain('src:url("../_astro/f.woff2")');
		expect(made.html).toContain('srcset="../stills/map/gap.svg"');
		expect(new Set(made.files)).toEqual(
			new Set(['_astro/f.woff2', 'index.html', 'present/index.html', 'stills/map/gap.svg']),
		);
	});

	test(`what is not in the folder leads from ${base} to the site, and says that it does`, () => {
		expect(made.html).toContain(`<a href="https://a.example${base}newsroom/">n<small> (online)</small></a>`);
		expect(made.html).toContain('<a href="https://b.example/">b</a>');
		expect(made.html.match(/\(online\)/g)).toHaveLength(1);
	});

	test(`nothing is left below ${base} that a disk forbids or makes untrue`, () => {
		expect(made.html).not.toMatch(/security-policy|preload|crossorigin|700px|type="module"|Open/);
		expect(made.html).toContain('>a / b</a>');
	});

	test(`the scripts of a page below ${base} become one that starts each part once`, () => {
		expect(made.parts).toEqual(['Prepare.0', 'Teach.0']);
		expect(made.html.match(/<script/g)).toHaveLength(1);
		expect(made.html).toContain('<script defer src="../script.js" data-parts="Prepare.0 Teach.0"></script>');
	});
}

test('a script that no component wrote stops the build', () => {
	expect(() =>
		diskPage('<script type="module" src="/other.js"></script>', 'index.html', {
			home: { origin: '', base: '/' },
			spot: (file) => file,
			script: 'script.js',
		}),
	).toThrow('other.js');
});
