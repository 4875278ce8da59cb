/** The code of the shape in which webinars and conferences are written. */
export const webinarShapeCode = 'webinar'

/** The code of the shape in which series are written. */
export const seriesShapeCode = 'webinar-series'

/** Parts of addresses under /webinars that no webinar can have as its own. */
export const takenAddresses: readonly string[] = ['series', 'mine', 'certificates', 'calendar', 'sent']
