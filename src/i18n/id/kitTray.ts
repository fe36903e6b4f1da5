export const kitTray = {}
