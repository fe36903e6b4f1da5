export const visitRules = {} as const
