/** Gives a frame the height that its page tells, as long as it is that page; the returned function stops it. */
export function followHeight(frame: HTMLIFrameElement): () => void {
	const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
		if (!source || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
		const { type, height } = Object(data) as { type?: unknown; height?: unknown };
		if (type === 'embed-size' && typeof height === 'number' && height > 0) frame.style.height = `${height}px`;
	};
	addEventListener('message', hear);
	return () => removeEventListener('message', hear);
}
