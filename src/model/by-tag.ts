/**
 * What carries tags, by tag: each tag's members in one pass over them all, however many tags there are. Room: model.
 */

/** The members of each tag in the order given; one that carries a tag twice is in it once. */
export function byTag<Tagged extends { readonly tags: readonly string[] }>(
  all: readonly Tagged[],
): ReadonlyMap<string, readonly Tagged[]> {
  const members = new Map<string, Tagged[]>();
  for (const one of all) {
    for (const tag of one.tags) {
      const list = members.get(tag);
      if (list === undefined) members.set(tag, [one]);
      else if (list.at(-1) !== one) list.push(one);
    }
  }
  return members;
}
