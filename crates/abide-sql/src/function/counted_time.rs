use std::sync::Arc;

use abide_core::agreement::Limit;
use abide_core::clock::budget;
use abide_core::text::ReadText;
use abide_time::{Instant, Timetable};
use datafusion::arrow::array::{
    Array, ArrayRef, Decimal128Builder, StringArray, TimestampMicrosecondArray, TimestampMicrosecondBuilder,
};
use datafusion::arrow::datatypes::DataType;
use datafusion::common::cast::{as_string_array, as_timestamp_microsecond_array};
use datafusion::error::Result;
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility};

use super::{Calendars, FunctionFault};
use crate::schema::Kind;

/// `working_time(calendar, from, to)` and `due(calendar, start, limit)`.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct CountedTime {
    asks: Asks,
    calendars: Calendars,
    signature: Signature,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Asks {
    WorkingTime,
    Due,
}

impl CountedTime {
    /// The working time between two instants, in seconds.
    pub(crate) fn working_time(calendars: Calendars) -> CountedTime {
        CountedTime::new(Asks::WorkingTime, calendars)
    }

    /// The first instant at which a limit is reached.
    pub(crate) fn due(calendars: Calendars) -> CountedTime {
        CountedTime::new(Asks::Due, calendars)
    }

    fn new(asks: Asks, calendars: Calendars) -> CountedTime {
        CountedTime { asks, calendars, signature: Signature::user_defined(Volatility::Immutable) }
    }

    fn example(&self) -> &'static str {
        match self.asks {
            Asks::WorkingTime => "write it like `working_time('office', started, ended_at)`",
            Asks::Due => "write it like `due('office', started, '4 hours')`",
        }
    }

    fn answer(&self, arguments: &[ArrayRef]) -> Result<ArrayRef> {
        let [calendars, from, last] = arguments else { return Err(self.ill_called(arguments.len()).into()) };
        let (calendars, from) = (as_string_array(calendars)?, as_timestamp_microsecond_array(from)?);
        match self.asks {
            Asks::WorkingTime => self.working_times(calendars, from, as_timestamp_microsecond_array(last)?),
            Asks::Due => self.dues(calendars, from, as_string_array(last)?),
        }
    }

    fn working_times(
        &self,
        calendars: &StringArray,
        from: &TimestampMicrosecondArray,
        to: &TimestampMicrosecondArray,
    ) -> Result<ArrayRef> {
        let mut times = Decimal128Builder::new().with_data_type(Kind::Seconds.data_type());
        for row in 0..from.len() {
            let known = calendars.is_valid(row) && from.is_valid(row) && to.is_valid(row);
            // Reversed instants are a slip in the rows; negative time would hide it.
            if !known || to.value(row) < from.value(row) {
                times.append_null();
                continue;
            }
            let timetable = self.calendars.named(calendars.value(row))?;
            let (from, to) = (instant(from.value(row))?, instant(to.value(row))?);
            let elapsed = timetable.elapsed(from, to).map_err(|error| FunctionFault {
                message: error.to_string(),
                hint: "ask for time within the term of the agreement".to_owned(),
            })?;
            times.append_value(i128::from(elapsed.us()));
        }
        Ok(Arc::new(times.finish()))
    }

    fn dues(
        &self,
        calendars: &StringArray,
        from: &TimestampMicrosecondArray,
        limits: &StringArray,
    ) -> Result<ArrayRef> {
        let mut dues = TimestampMicrosecondBuilder::new().with_data_type(Kind::Instant.data_type());
        for row in 0..from.len() {
            if calendars.is_null(row) || from.is_null(row) || limits.is_null(row) {
                dues.append_null();
                continue;
            }
            let timetable = self.calendars.named(calendars.value(row))?;
            let limit = Limit::read_text(limits.value(row))
                .map_err(|fault| FunctionFault { message: fault.message, hint: fault.hint })?;
            dues.append_option(reached(timetable, instant(from.value(row))?, limit).map(Instant::us));
        }
        Ok(Arc::new(dues.finish()))
    }

    fn ill_called(&self, count: usize) -> FunctionFault {
        FunctionFault {
            message: format!("`{}` takes three values, not {count}", self.name()),
            hint: self.example().to_owned(),
        }
    }
}

/// When a limit is reached; never where the calendar does not open often enough until its horizon.
fn reached(timetable: &Timetable, from: Instant, limit: Limit) -> Option<Instant> {
    let budget = budget(limit, timetable, from).ok()?;
    timetable.advance(from, budget).ok()
}

fn instant(us: i64) -> Result<Instant, FunctionFault> {
    let instant = Instant::from_us(us);
    if instant.us() == us {
        return Ok(instant);
    }
    Err(FunctionFault {
        message: "the instant lies outside of what calendars reach, 1970 to 2199".to_owned(),
        hint: "correct the year".to_owned(),
    })
}

impl ScalarUDFImpl for CountedTime {
    fn name(&self) -> &str {
        match self.asks {
            Asks::WorkingTime => "working_time",
            Asks::Due => "due",
        }
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(match self.asks {
            Asks::WorkingTime => Kind::Seconds.data_type(),
            Asks::Due => Kind::Instant.data_type(),
        })
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        if given.len() != 3 {
            // A fault here would lose its hint; the call tells it.
            return Ok(given.to_vec());
        }
        let last = match self.asks {
            Asks::WorkingTime => Kind::Instant,
            Asks::Due => Kind::Text,
        };
        Ok([Kind::Text, Kind::Instant, last].map(Kind::data_type).to_vec())
    }

    fn invoke_with_args(&self, arguments: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let arrays = ColumnarValue::values_to_arrays(&arguments.args)?;
        self.answer(&arrays).map(ColumnarValue::Array)
    }
}
