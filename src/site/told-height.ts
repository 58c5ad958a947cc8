/** The height that a page of ours tells in a message, CSS px; none in any other message. */
export function toldHeight(data: unknown): number | undefined {
	const { type, height } = Object(data) as { type?: unknown; height?: unknown };
	return type === 'embed-size' && typeof height === 'number' && height > 0 ? height : undefined;
}

/** Hands `give` each height, CSS px, that the page in a frame tells, as long as it is ours; the returned function stops it. */
export function followHeight(frame: HTMLIFrameElement, give: (height: number) => void): () => void {
	const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
		if (!source || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
		const height = toldHeight(data);
		if (height) give(height);
	};
	addEventListener('message', hear);
	return () => removeEventListener('message', hear);
}
