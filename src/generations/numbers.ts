/** The name of a generation's folder: six digits, so that names sort as numbers do. */
export const folderOf = (generation: number) => String(generation).padStart(6, '0');

/** The number of a generation, from the name of its folder; undefined of another name. */
export const numberOf = (name: string) => (/^\d{6,}$/u.test(name) ? Number(name) : undefined);
