import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig, fontProviders } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import checkContent from './src/content/check-content.ts';
import { loneWords } from './src/content/lone-words.ts';
import { earlyFaces, earlyFamilies } from './src/site/early/early.ts';
import { bareScript } from './src/site/build/bare-script.ts';
import { olderCss, oldest } from './src/site/build/oldest.ts';
import publish from './src/publish/index.ts';
import { dataModules } from './src/figures/data-modules.ts';

/** Where the story is published; both can be set for another address or a folder below one. */
const site = process.env.SITE_URL ?? 'https://110-kilometres.example';
const base = process.env.BASE_PATH ?? '/';

const face = (name, unicodeRange, weight = '400 600') => ({
	src: [`./src/site/fonts/${name}.woff2`],
	weight,
	style: 'normal',
	display: 'swap',
	...(unicodeRange && { unicodeRange }),
});
const font = (name, cssVariable, fallbacks, variants) => ({
	provider: fontProviders.local(),
	name,
	cssVariable,
	fallbacks,
	// Ours know the fonts of phones and of Linux too, and the bold (src/site/early/Early.astro).
	optimizedFallbacks: false,
	options: { variants },
});
/** The letters of romanised names stand in files of their own, fetched only where a page has such a letter. */
const extra = (name, file) =>
	font(
		`${name} Extra`,
		`--font-${file}-extra`,
		[],
		[face(`${file}-ext`, ['U+100-17F', 'U+1CD-1DC']), face(`${file}-viet`, ['U+1EA0-1EF9'])],
	);

/** The story's one inline script and the sheets of early faces are allowed by their hashes. */
const late = bareScript(readFileSync(new URL('src/story/client/late.js', import.meta.url), 'utf8'));

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	compressHTML: true,
	outDir: process.env.OUT_DIR ?? './dist',
	integrations: [
		checkContent(),
		mdx(),
		sitemap({ filter: (page) => !/\/(embed|epub|offline)\//.test(page) }),
		publish([dataModules()]),
	],
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ mdastPlugins: [loneWords], features: { gfm: { footnotes: false } } }),
	},
	fonts: [
		font('Source Serif 4', '--font-serif', [...earlyFamilies('serif'), 'serif'], [face('serif')]),
		font('Source Sans 3', '--font-sans', [...earlyFamilies('sans'), 'sans-serif'], [face('sans')]),
		// One face for the embedded pages with the smallest budget: their bold is the browser's own.
		font(
			'Source Sans 3',
			'--font-sans-one',
			[...earlyFamilies('sans'), 'sans-serif'],
			[face('sans-400', undefined, '400')],
		),
		extra('Source Serif 4', 'serif'),
		extra('Source Sans 3', 'sans'),
	],
	build: {
		inlineStylesheets: 'always',
		// While a picture is drawn on another thread the build goes on with what comes next.
		concurrency: 4,
	},
	scopedStyleStrategy: 'where',
	security: {
		csp: {
			scriptDirective: { hashes: [hash(late)] },
			styleDirective: { hashes: ['story', 'both', 'one'].map((faces) => hash(earlyFaces(faces))) },
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
		},
	},
	vite: {
		plugins: [dataModules()],
		css: { postcss: { plugins: olderCss } },
		build: {
			target: oldest,
			cssTarget: oldest,
			assetsInlineLimit: 0,
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
