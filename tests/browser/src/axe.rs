//! axe-core looks for what keeps people out of a page.

use crate::page::Page;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Where `cargo xtask setup --browsers` puts it.
const AXE: &str = "../../.tools/axe-core-4.14.1/axe.min.js";

/// Looks at the element, whatever page it stands on, and names each rule with what broke it.
const LOOK: &str = "return axe.run('tangent-assessment', { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`)))";

impl Page<'_> {
    /// Fails with all that axe finds.
    pub async fn is_open_to_everybody(&self) -> Result<()> {
        if self.run("return typeof axe", json!([])).await? == "undefined" {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE);
            let axe = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            self.run(&format!("{axe}; window.axe = axe"), json!([])).await?;
        }
        let found = self.run(LOOK, json!([])).await?;
        match found.as_array() {
            Some(found) if found.is_empty() => Ok(()),
            Some(found) => bail!("{}", found.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n")),
            None => bail!("axe says {found}"),
        }
    }
}
