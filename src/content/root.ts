/** The folder of the story that is built, from the project's root: this one, unless `CONTENT_DIR` names another story's. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

/** The file of the story's own data. */
export const storyFile = `${contentFolder}/story.yaml`;

/** The file of what each figure needs of the story. */
export const figuresFile = `${contentFolder}/figures.yaml`;

/** The folder of the story's sections. */
export const sectionsFolder = `${contentFolder}/en`;
