//! Ways of lines on a grid: through the gutters between columns and the lanes between rows, so that no
//! chain runs over a mark or its label.

/// A point of a picture, in pixels.
pub type Spot = (i32, i32);

/// How much a corner is rounded.
const CORNER: i32 = 9;

/// One end of a chain: the mark, its size, and the gutters beside its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The middle of the mark.
    pub at: Spot,
    /// Its radius.
    pub radius: i32,
    /// The column, from the left.
    pub column: usize,
    /// The gutter on its left.
    pub left: i32,
    /// The gutter on its right.
    pub right: i32,
}

/// The corners of the way from one mark to another, the last being the tip of the arrow.
///
/// `lane` is the height at which it may cross other columns; `shift` keeps several ways apart.
pub fn corners(from: End, to: End, lane: i32, shift: i32) -> Vec<Spot> {
    let rightwards = to.column >= from.column;
    let leave = if rightwards { from.right } else { from.left } + shift;
    let enter = match to.column.cmp(&from.column) {
        std::cmp::Ordering::Greater => to.left,
        _ => to.right,
    } + shift;
    let start = (from.at.0 + if leave > from.at.0 { from.radius + 3 } else { -from.radius - 3 }, from.at.1);
    let tip = (to.at.0 + if enter > to.at.0 { to.radius + 4 } else { -to.radius - 4 }, to.at.1);
    let mut corners = vec![start];
    if from.at.1 == to.at.1 && from.column.abs_diff(to.column) == 1 {
        corners.push(tip);
        return corners;
    }
    corners.push((leave, start.1));
    if leave != enter {
        corners.extend([(leave, lane + shift), (enter, lane + shift)]);
    }
    corners.extend([(enter, tip.1), tip]);
    corners
}

/// The way as the data of an SVG path, with rounded corners.
pub fn path(corners: &[Spot]) -> String {
    let mut data = String::new();
    let mut put = |command: &str, (x, y): Spot| data.push_str(&format!("{command}{x} {y}"));
    for (at, corner) in corners.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| corners.get(before));
        match (before, corners.get(at + 1)) {
            (None, _) => put("M", *corner),
            (Some(_), None) => put("L", *corner),
            (Some(before), Some(after)) => {
                put("L", toward(*corner, *before));
                put("Q", *corner);
                put(" ", toward(*corner, *after));
            }
        }
    }
    data
}

/// The spot a rounded corner away from a corner, towards another; on a short way, its middle.
fn toward((x, y): Spot, (to_x, to_y): Spot) -> Spot {
    let step = |from: i32, to: i32| {
        let reach = CORNER.min((to - from).abs() / 2);
        from + reach * (to - from).signum()
    };
    (step(x, to_x), step(y, to_y))
}

/// The head of an arrow at the end of a way, as the data of an SVG path.
pub fn head(corners: &[Spot]) -> String {
    let [.., before, tip] = corners else { return String::new() };
    let back = if before.0 < tip.0 { -1 } else { 1 };
    let (x, y) = *tip;
    let (back, above, below) = (x + 9 * back, y - 5, y + 5);
    format!("M{x} {y}L{back} {above}L{back} {below}Z")
}
