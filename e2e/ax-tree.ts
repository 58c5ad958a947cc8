import type { Page } from '@playwright/test';

/** One node of the accessibility tree, as a screen reader is given it. */
export interface Node {
	role: string;
	name: string;
	focused: boolean;
}

/** The accessibility tree of a page in the order in which it is read. */
export async function treeOf(page: Page): Promise<Node[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const read = (id: string): typeof nodes => {
		const node = byId.get(id);
		return node ? [...(node.ignored ? [] : [node]), ...(node.childIds ?? []).flatMap(read)] : [];
	};
	return read(nodes.find(({ parentId }) => parentId === undefined)?.nodeId ?? '').map(
		({ role, name, properties = [] }) => ({
			role: String(role?.value ?? ''),
			name: String(name?.value ?? ''),
			focused: properties.some((one) => one.name === 'focused' && one.value.value === true),
		}),
	);
}
