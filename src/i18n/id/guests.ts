export const guests = {} as const
