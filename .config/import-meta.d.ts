/** The build's constants as the pure layers see them, where Astro's own types are left out. */
interface ImportMeta {
	readonly env: { readonly BASE_URL: string; readonly SITE: string };
}
