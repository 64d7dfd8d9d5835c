/* IOReporting: channels and their values. */
#ifndef NK_IOKIT_REPORT_TYPES_H
#define NK_IOKIT_REPORT_TYPES_H
#include <nk/iokit_types.h>

typedef uint16_t IOReportCategories;
typedef uint8_t IOReportFormat, IOReportQuantity;
typedef uint32_t IOReportConfigureAction, IOReportUpdateAction;
typedef uint64_t IOReportUnit, IOReportUnits, IOReportScaleFactor;
enum { kIOReportInvalidFormat, kIOReportFormatSimple, kIOReportFormatState, kIOReportFormatHistogram, kIOReportFormatSimpleArray };
enum { kIOReportEnable = 1, kIOReportGetDimensions = 2, kIOReportDisable = 0, kIOReportNotifyHubOnChange = 0x10, kIOReportTraceOnChange = 0x20 };
enum { kIOReportCopyChannelData = 1, kIOReportTraceChannelData = 2 };
enum { kIOReportQuantityUndefined, kIOReportQuantityTime, kIOReportQuantityPower, kIOReportQuantityEnergy, kIOReportQuantityCurrent, kIOReportQuantityVoltage,
	kIOReportQuantityCapacitance, kIOReportQuantityInductance, kIOReportQuantityFrequency, kIOReportQuantityData, kIOReportQuantityTemperature,
	kIOReportQuantityEventCount = 100, kIOReportQuantityPacketCount, kIOReportQuantityCPUInstrs };
#define kIOReportInvalidIntValue INT64_MIN
#define kIOReportInvalidValue UINT64_MAX
#define kIOReportCategoryPower (1 << 1)
#define kIOReportCategoryTraffic (1 << 2)
#define kIOReportCategoryPerformance (1 << 3)
#define kIOReportCategoryPeripheral (1 << 4)
#define kIOReportCategoryField (1 << 8)
#define kIOReportCategoryDebug (1 << 15)
#define kIOReportInvalidCategory UINT16_MAX
#define kIOReportLegendKey "IOReportLegend"
#define kIOReportLegendPublicKey "IOReportLegendPublic"
#define IOREPORT_MAKEID(A, B, C, D, E, F, G, H) \
	((uint64_t)(A) << 56 | (uint64_t)(B) << 48 | (uint64_t)(C) << 40 | (uint64_t)(D) << 32 | (uint64_t)(E) << 24 | (uint64_t)(F) << 16 | (uint64_t)(G) << 8 | (uint64_t)(H))
typedef struct IOSimpleReportValues { int64_t simple_value; uint64_t reserved1, reserved2, reserved3; } IOSimpleReportValues;
typedef struct IOSimpleArrayReportValues { int64_t simple_values[4]; } IOSimpleArrayReportValues;
typedef struct IOStateReportValues { uint64_t state_id, intransitions, upticks, last_intransition; } IOStateReportValues;
typedef struct IOHistogramReportValues { uint64_t bucket_hits; int64_t bucket_min, bucket_max, bucket_sum; } IOHistogramReportValues;
typedef struct IOHistogramSegmentConfig { uint32_t base_bucket_width, scale_flag, segment_idx, segment_bucket_count; } IOHistogramSegmentConfig;
typedef struct IONormDistReportValues { uint64_t samples, mean, variance, reserved; } IONormDistReportValues;
typedef struct IOReportChannelType { uint8_t report_format, reserved; uint16_t categories, nelements; int16_t element_idx; } IOReportChannelType;
typedef struct IOReportChannel { uint64_t channel_id; IOReportChannelType channel_type; } IOReportChannel;
typedef struct IOReportChannelList { uint32_t nchannels; IOReportChannel channels[]; } IOReportChannelList;
typedef struct IOReportInterest { uint64_t provider_id; IOReportChannel channel; } IOReportInterest;
typedef struct IOReportInterestList { uint32_t ninterests; IOReportInterest interests[]; } IOReportInterestList;
typedef struct IOReportElementValues { uint64_t v[4]; } IOReportElementValues;
typedef struct IOReportElement { uint64_t provider_id, channel_id; IOReportChannelType channel_type; uint64_t timestamp; IOReportElementValues values; } IOReportElement;
#endif
