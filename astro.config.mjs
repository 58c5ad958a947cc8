import { defineConfig, fontProviders } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import checkContent from './src/build/check-content.ts';

/** Where the story is published; both can be set for another address or a folder below one. */
const site = process.env.SITE_URL ?? 'https://110-kilometres.example';
const base = process.env.BASE_PATH ?? '/';

const face = (name, weight) => ({
	src: [`./src/styles/fonts/${name}.woff2`],
	weight,
	style: 'normal',
	display: 'swap',
});
const font = (name, cssVariable, fallbacks, variants) => ({
	provider: fontProviders.local(),
	name,
	cssVariable,
	fallbacks,
	options: { variants },
});

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	compressHTML: true,
	outDir: process.env.OUT_DIR ?? './dist',
	integrations: [checkContent(), mdx(), sitemap({ filter: (page) => !page.includes('/embed/') })],
	markdown: { syntaxHighlight: false, processor: satteri({ features: { gfm: { footnotes: false } } }) },
	fonts: [
		font('Source Serif 4', '--font-serif', ['Georgia', 'serif'], [face('serif-400', '400'), face('serif-600', '600')]),
		font('Source Sans 3', '--font-sans', ['Arial', 'sans-serif'], [face('sans-400', '400'), face('sans-600', '600')]),
	],
	build: { inlineStylesheets: 'always' },
	scopedStyleStrategy: 'where',
	security: {
		csp: {
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
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
