import type { APIRoute, GetStaticPaths } from 'astro';

type Body = string | Uint8Array<ArrayBuffer> | Response;
type File = readonly [address: Record<string, string>, make: () => Body | Promise<Body>];

/** The exports of a page that stands for many files: the parts of each one's address, by their names in the page's own, and what makes it. */
export const fileRoutes = (files: () => readonly File[] | Promise<readonly File[]>) => ({
	getStaticPaths: (async () =>
		(await files()).map(([params, make]) => ({ params, props: { make } }))) satisfies GetStaticPaths,
	GET: (async ({ props: { make } }) => {
		const made = await make();
		return made instanceof Response ? made : new Response(made);
	}) satisfies APIRoute<{ make: File[1] }>,
});
