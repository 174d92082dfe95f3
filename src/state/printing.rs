//! The report on paper.

/// How far it has come. It is laid out only when it is asked for, and stays so until it is no longer what is shown:
/// a browser may look at it again as long as its own window is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printing {
    /// Nobody asked.
    None,
    /// The person pressed the button: laid out, it is to be printed.
    Asked,
    /// It is laid out, and the browser knows.
    Laid,
}
