/** The status shapes, drawn: a shape for each state, so that it can be told without colour. */

import type { RecordStatus } from '../../../case/case.ts';
import { num, tones } from './sheet.ts';

/** Control points of a circle made of four curves lie this far out. */
const curve = 0.5523;

function circle(x: number, y: number, r: number): string {
  const c = r * curve;
  const at = (dx: number, dy: number) => `${num(x + dx)} ${num(y + dy)}`;
  return [
    `${at(r, 0)} m ${at(r, c)} ${at(c, r)} ${at(0, r)} c ${at(-c, r)} ${at(-r, c)} ${at(-r, 0)} c`,
    `${at(-r, -c)} ${at(-c, -r)} ${at(0, -r)} c ${at(c, -r)} ${at(r, -c)} ${at(r, 0)} c h`,
  ].join(' ');
}

function leftHalf(x: number, y: number, r: number): string {
  const c = r * curve;
  const at = (dx: number, dy: number) => `${num(x + dx)} ${num(y + dy)}`;
  return `${at(0, -r)} m ${at(-c, -r)} ${at(-r, -c)} ${at(-r, 0)} c ${at(-r, c)} ${at(-c, r)} ${at(0, r)} c h`;
}

const diamond = (x: number, y: number, r: number): string =>
  `${num(x)} ${num(y - r)} m ${num(x + r)} ${num(y)} l ${num(x)} ${num(y + r)} l ${num(x - r)} ${num(y)} l h`;

const lines = (x: number, y: number, points: readonly (readonly [number, number])[]): string =>
  points.map(([dx, dy], index) => `${num(x + dx)} ${num(y + dy)} ${index === 0 ? 'm' : 'l'}`).join(' ');

/** The shape of a status with its middle at a point; `r` is half its height. */
export function shapeOf(status: RecordStatus, x: number, y: number, r: number): string {
  const pen = `${num(r * 0.26)} w 1 J 1 j`;
  switch (status) {
    case 'have':
      return `${tones.have} rg ${circle(x, y, r)} f 1 1 1 RG ${num(r * 0.3)} w 1 J 1 j ${lines(x, y, [
        [-r * 0.42, r * 0.02],
        [-r * 0.1, r * 0.36],
        [r * 0.46, -r * 0.34],
      ])} S`;
    case 'requested':
      return `${tones.wait} rg ${tones.wait} RG ${pen} ${leftHalf(x, y, r * 0.86)} f ${circle(x, y, r * 0.86)} S`;
    case 'refused':
      return `${tones.stop} rg ${diamond(x, y, r * 1.12)} f 1 1 1 RG ${num(r * 0.26)} w 1 J ${lines(x, y, [
        [0, -r * 0.5],
        [0, r * 0.1],
      ])} S ${lines(x, y, [
        [0, r * 0.48],
        [0, r * 0.49],
      ])} S`;
    case 'cannot-get':
      return `${tones.quiet} RG ${pen} ${num(x - r * 0.8)} ${num(y - r * 0.8)} ${num(r * 1.6)} ${num(r * 1.6)} re S ${lines(
        x,
        y,
        [
          [-r * 0.36, -r * 0.36],
          [r * 0.36, r * 0.36],
        ],
      )} S ${lines(x, y, [
        [r * 0.36, -r * 0.36],
        [-r * 0.36, r * 0.36],
      ])} S`;
    case 'not-applicable':
      return `${tones.quiet} RG ${pen} ${lines(x, y, [
        [-r * 0.7, 0],
        [r * 0.7, 0],
      ])} S`;
    default:
      return `${tones.act} RG ${pen} ${circle(x, y, r * 0.86)} S`;
  }
}

export const dot = (x: number, y: number, r: number, tone: keyof typeof tones): string =>
  `${tones[tone]} rg ${circle(x, y, r)} f`;
export const ring = (x: number, y: number, r: number, tone: keyof typeof tones, dashed = false): string =>
  `q ${tones[tone]} RG 1 w ${dashed ? '[1.6 1.4] 0 d' : ''} 1 1 1 rg ${circle(x, y, r)} B Q`;
export const diamondMark = (x: number, y: number, r: number, tone: keyof typeof tones): string =>
  `${tones[tone]} rg ${diamond(x, y, r)} f`;
