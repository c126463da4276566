import type { Random } from './random.ts';

const BEGINNINGS = 'Alder Ashen Birch Bram Cedar Corn Dun Elder Fern Gorse Hazel Heron Kest Lark Marl Oaken Penn Rook';
const MORE_BEGINNINGS = 'Sedge Silver Thistle Tansy Under Wether Willow Wren Yarrow Yew';
const ENDS = 'bourne brook by combe dale field ford ham hithe holme hurst ley mere mouth ness stead stoke thorpe wick';
const KINDS = ['Hospital', 'Infirmary', 'Clinic', 'Health Centre', 'Treatment Centre', 'Surgery'];

const beginnings = `${BEGINNINGS} ${MORE_BEGINNINGS}`.split(' ');
const ends = ENDS.split(' ');

/** The name of a place that does not exist; the same number gives the same name. */
export function placeName(number: number): string {
  const beginning = beginnings[number % beginnings.length] ?? '';
  const end = ends[Math.floor(number / beginnings.length) % ends.length] ?? '';
  const part = Math.floor(number / (beginnings.length * ends.length));
  return `${beginning}${end}${part > 0 ? ` ${['North', 'South', 'East', 'West'][part % 4]} ${part}` : ''}`;
}

/** The name of a hospital or clinic in an invented place. */
export function siteName(random: Random): string {
  return `${placeName(random.below(500))} ${random.one(KINDS)}`;
}
