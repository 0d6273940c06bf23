import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'
import { storedText } from '../text/text-schema.ts'

/** One RHK in force in *pohon kinerja*. Ids of RHK are unique in their plan alone. */
export const TreeNodeSchema = v.object({
  skpId: UuidSchema,
  id: UuidSchema,
  uraian: storedText(),
  personId: UuidSchema,
  person: storedText(),
  /** What it serves; null: nothing that is in force. */
  above: v.nullable(v.object({ skpId: UuidSchema, id: UuidSchema })),
  /** How many RHK of others serve it. */
  below: v.number(),
})

export const TreeSchema = v.object({
  year: v.number(),
  /** Years of which the person has a plan in force, the newest first. */
  years: v.array(v.number()),
  /** From the person's own up to the top, level by level, the top last. */
  up: v.array(TreeNodeSchema),
  own: v.array(TreeNodeSchema),
})

/** What lies behind a node: the numbers, the activities for whoever may read that SKP, and a page of what serves it. */
export const TreeOpenSchema = v.object({
  minutes: v.number(),
  entries: v.number(),
  /** Null: not for this reader, who sees the numbers alone. */
  actions: v.nullable(
    v.array(
      v.object({
        id: UuidSchema,
        deskripsi: storedText(),
        periodId: UuidSchema,
        minutes: v.number(),
        entries: v.number(),
      }),
    ),
  ),
  children: v.array(TreeNodeSchema),
  /** Where the next page begins; null at the end. */
  next: v.nullable(v.string()),
})

/** `unserved`: of somebody with people below, and nobody serves it. `unlinked`: it serves none that is in force. */
export const TREE_GAPS = ['unserved', 'unlinked'] as const
export type TreeGap = (typeof TREE_GAPS)[number]

export const TreeGapsSchema = v.object({
  nodes: v.array(TreeNodeSchema),
  next: v.nullable(v.string()),
})

export type TreeNode = v.InferOutput<typeof TreeNodeSchema>
export type Tree = v.InferOutput<typeof TreeSchema>
export type TreeOpen = v.InferOutput<typeof TreeOpenSchema>
export type TreeGaps = v.InferOutput<typeof TreeGapsSchema>

/** Where a page ends, as it stands in an address: plan and RHK. */
export const cursorOf = ({ skpId, id }: Pick<TreeNode, 'skpId' | 'id'>): string => `${skpId}.${id}`
