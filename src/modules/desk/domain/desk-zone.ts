/** The clocks that times at the desk are typed and shown by. */
export const deskZone = 'Europe/London'
