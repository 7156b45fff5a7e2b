use abide_time::Instant;
use datafusion::arrow::datatypes::DataType;
use datafusion::error::Result;
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility};
use datafusion::scalar::ScalarValue;

use crate::schema::Kind;

/// `now()`: the instant of judging, so that a query says the same whenever it is asked.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct InstantOfJudging {
    as_of: Instant,
    signature: Signature,
    aliases: [String; 1],
}

impl InstantOfJudging {
    pub(crate) fn new(as_of: Instant) -> InstantOfJudging {
        let signature = Signature::nullary(Volatility::Immutable);
        InstantOfJudging { as_of, signature, aliases: ["current_timestamp".to_owned()] }
    }
}

impl ScalarUDFImpl for InstantOfJudging {
    fn name(&self) -> &'static str {
        "now"
    }

    fn aliases(&self) -> &[String] {
        &self.aliases
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(Kind::Instant.data_type())
    }

    fn invoke_with_args(&self, _: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let zone = match Kind::Instant.data_type() {
            DataType::Timestamp(_, zone) => zone,
            _ => None,
        };
        Ok(ColumnarValue::Scalar(ScalarValue::TimestampMicrosecond(Some(self.as_of.us()), zone)))
    }
}
