import type { DatasetWords } from "#text/dataset/dataset-words";

/** The page of a dataset in Vietnamese. */
export const datasetVi: DatasetWords = {
  title: "Bộ dữ liệu báo cáo chỉ tiêu",
  opening: [
    "Mỗi bảng là một thư mục: `BẢNG/year=NĂM/province=MÃ/KỲ.parquet`. Hai cột `year` và `province` nằm ở tên thư mục, không nằm trong tệp. Báo cáo của năm khác, tỉnh khác được đặt thêm bên cạnh; xuất lại một báo cáo thì chỉ thay các tệp của báo cáo đó.",
    "`views.sql` tính mọi chỉ tiêu ở mọi cấp và mọi đánh giá từ bảng `facts` bằng SQL thông thường; `tables.sql` khai báo các bảng cho DuckDB. Tệp `dataset.json` cho biết thư mục là bộ dữ liệu và theo khuôn dạng nào.",
    "Mã luôn là chữ, kể cả khi trông như số: đọc cột `province` theo kiểu chữ.",
  ],
  headings: ["cột", "kiểu", "ý nghĩa"],
  types: {
    text: "chữ",
    integer: "số nguyên (64 bit)",
    decimal: "số thập phân",
    flag: "đúng hoặc sai",
  },
  orNone: "có thể trống (null)",
  shared: {
    year: "Năm báo cáo (tên thư mục).",
    province: "Mã đơn vị lập báo cáo (tên thư mục).",
    period: "Kỳ của số liệu: `year` là cả năm.",
  },
  tables: {
    reports: {
      about: "Mỗi báo cáo một dòng.",
      columns: {
        plan: "Mã kế hoạch.",
        plan_name: "Tên kế hoạch.",
        as_of: "Ngày lập báo cáo, dạng năm-tháng-ngày.",
        previous_year: "Năm được lấy để so sánh.",
        term_from: "Năm đầu của nhiệm kỳ kế hoạch.",
        term_to: "Năm cuối của nhiệm kỳ.",
        program: "Phiên bản chương trình đã ghi.",
      },
    },
    facts: {
      about: "Số liệu từng mục của từng đơn vị đã nộp, mỗi số một dòng, kể cả ô để trống.",
      columns: {
        unit: "Mã đơn vị.",
        item: "Mã mục số liệu.",
        state:
          "`number` (số), `declaredNone` (không có: bằng 0), `notApplicable` (không áp dụng), `blank` (để trống).",
        value: "Số liệu; bằng 0 khi ghi không có; trống khi để trống hoặc không áp dụng.",
        file: "Tệp đã đọc.",
        sheet: "Trang tính trong tệp.",
        cell: "Ô; trống khi số được suy ra từ số khác.",
      },
    },
    previous_facts: {
      about:
        "Số liệu năm trước của các đơn vị hiện nay, theo địa giới ngày lập báo cáo. Ô để trống không có dòng.",
      columns: {
        unit: "Mã đơn vị.",
        item: "Mã mục số liệu.",
        state: "Như ở bảng `facts`.",
        value: "Như ở bảng `facts`.",
      },
    },
    units: {
      about: "Mọi đơn vị trong sổ, theo ngày lập báo cáo.",
      columns: {
        unit: "Mã.",
        name: "Tên.",
        superior: "Mã cấp trên trực tiếp; trống ở cấp trên cùng.",
        level:
          "`province` (tỉnh), `district` (huyện), `grassroots` (cơ sở), `attached` (trực thuộc).",
        type: "Loại hình: số của dòng trong biểu 5.",
        is_commune: "Loại hình là xã, phường, thị trấn hoặc đặc khu.",
        armed_forces: "Có đánh dấu LLVT.",
        grassroots: "Có đánh dấu TCCSĐ.",
        date_from: "Ngày đầu tồn tại, dạng năm-tháng-ngày; trống khi không ghi.",
        date_to: "Ngày cuối tồn tại.",
        expected: "Phải nộp báo cáo: được tính, hoặc được kể là chưa tính.",
        received: "Có số liệu ở bảng `facts`.",
        status:
          "`received` (đã nộp), `late` (nộp muộn), `missing` (chưa nộp), `rejected` (biểu không hợp lệ), `notApplicable` (không áp dụng); trống khi không nộp báo cáo.",
      },
    },
    superiors: {
      about:
        "Mỗi đơn vị phải nộp và mọi cấp trên được cộng số của đơn vị đó; kể cả chính nó khi có đơn vị trực thuộc.",
      columns: { unit: "Mã đơn vị.", superior: "Mã cấp trên." },
    },
    predecessors: {
      about: "Đơn vị kế thừa từ đơn vị nào.",
      columns: {
        unit: "Mã đơn vị.",
        predecessor: "Mã đơn vị cũ.",
        share_numerator: "Phần được chuyển sang, dạng phân số: tử số.",
        share_denominator: "Mẫu số.",
        absorbed: "Đơn vị đã có từ trước khi nhận sáp nhập.",
      },
    },
    items: {
      about: "Các mục số liệu.",
      columns: {
        item: "Mã.",
        name: "Tên như in trên biểu mẫu.",
        counted: "Đơn vị tính.",
        decimals: "Số chữ số thập phân của số liệu; 0 khi chỉ ghi số nguyên.",
        communes_only: "Chỉ xã, phường, thị trấn, đặc khu có.",
        source: "Biểu hoặc kế hoạch yêu cầu.",
      },
    },
    indicators: {
      about: "Các chỉ tiêu. Các số được cộng nằm ở bảng `operands`, theo mã chỉ tiêu.",
      columns: {
        indicator: "Mã.",
        name: "Tên.",
        kind: "`share` hoặc `yesNo` (tử số trên mẫu số), `count` (chỉ có tử số).",
        better: "`higher` (cao hơn là tốt) hoặc `lower` (thấp hơn là tốt).",
        places:
          "Nhân với số này thì tử số và mẫu số là số nguyên: 1, hoặc 10, 100, 1000 khi có phần lẻ.",
        part_places: "Như trên, của riêng tử số.",
        source: "Nguồn của định nghĩa.",
      },
    },
    operands: {
      about: "Các mục được cộng ở tử số, mẫu số.",
      columns: {
        formula: "Mã chỉ tiêu; `MÃ/CHỈ TIÊU` khi một chỉ tiêu có phạm vi hẹp hơn.",
        side: "`numerator` (tử số) hoặc `denominator` (mẫu số).",
        item: "Mã mục số liệu.",
      },
    },
    targets: {
      about: "Các chỉ tiêu của kế hoạch, theo mức của năm.",
      columns: {
        target: "Thứ tự trong kế hoạch, từ 0.",
        indicator: "Mã chỉ tiêu.",
        ref: "Mục trong kế hoạch.",
        operator:
          "`>` (trên), `>=` (từ … trở lên), `=`, `<=`, `<`, `range` (khoảng), `rising` (tăng), `falling` (giảm).",
        value: "Mức như kế hoạch in: 90 là 90%, hoặc 90 đơn vị tính. Trống khi là tăng, giảm.",
        value_max: "Đầu trên của khoảng.",
        level:
          "`whole`: đánh giá toàn bộ; `each`: đánh giá cả từng đơn vị; `quota`: theo phần được giao.",
        horizon:
          "Thời hạn: `annual 2020-2025` (hằng năm), `by 2030` (đến năm), `term` (nhiệm kỳ), `continuous` (thường xuyên), `not stated` (không ghi).",
        population: "Phạm vi, theo lời kế hoạch.",
        excludes: "`armedForces` khi kế hoạch không tính lực lượng vũ trang.",
        condition: "Điều kiện phải có trước.",
        formula: "Các số được cộng, ở bảng `operands`.",
        has_places: "Chỉ tính các nơi nêu ở bảng `target_units`.",
        has_quotas: "Có giao phần cho đơn vị, ở bảng `target_units`.",
        outside: "Lý do không áp dụng cho năm này; trống khi áp dụng.",
        waits: "Chưa đủ điều kiện.",
        moment: "`due` (năm nay hoặc hằng năm), `ahead` (chưa đến hạn), `past` (quá hạn).",
        due_year: "Năm cuối phải đạt; trống khi năm nào cũng phải đạt.",
        is_trend: "So với năm trước.",
        is_up: "Đạt khi tăng đến mức.",
        is_strict: "Đúng bằng mức thì chưa đạt.",
        aim_part: "Mức dạng phân số: tử số (số đếm có mẫu số 1).",
        aim_whole: "Mẫu số.",
        ceiling_part: "Đầu trên của khoảng dạng phân số: tử số.",
        ceiling_whole: "Mẫu số.",
        from_nothing_in: "Năm đầu của chỉ tiêu nhiệm kỳ: lộ trình bắt đầu từ 0 ở năm đó.",
        printed_year: "Năm của số xuất phát in trong kế hoạch.",
        printed_part: "Số xuất phát: tử số.",
        printed_whole: "Mẫu số; trống khi không dùng được.",
        term_before:
          "Chỉ tiêu cả nhiệm kỳ: số của các năm trước được cộng vào; trống khi không có.",
        term_own_year: "Số của năm báo cáo có được tính (chưa hết nhiệm kỳ) hay không.",
        term_gap: "Còn thiếu số liệu một số năm của nhiệm kỳ.",
        in_progress: "Mới hết một phần của năm, số còn tăng đến mức của cả năm.",
      },
    },
    target_units: {
      about: "Các đơn vị mà chỉ tiêu nêu tên.",
      columns: {
        target: "Thứ tự của chỉ tiêu trong kế hoạch.",
        unit: "Mã đơn vị.",
        is_place: "Là nơi mà chỉ tiêu áp dụng.",
        in_units:
          "Được giao ở sổ đơn vị hoặc tự ghi trên biểu: bằng số đếm của tử số, dù chỉ tiêu là tỷ lệ.",
        quota: "Phần được giao, như kế hoạch in.",
        aim_part: "Phần được giao dạng phân số: tử số.",
        aim_whole: "Mẫu số.",
      },
    },
    verdicts: {
      about:
        "Đánh giá do chương trình đưa ra. `computed_verdicts` trong `views.sql` tính lại đúng như vậy từ số liệu.",
      columns: {
        scope: "`whole` (toàn bộ) hoặc `unit` (đơn vị).",
        organisation: "Mã đơn vị lập báo cáo hoặc mã đơn vị.",
        indicator: "Mã chỉ tiêu.",
        target: "Thứ tự của chỉ tiêu trong kế hoạch.",
        numerator: "Tử số trong phạm vi chỉ tiêu; trống khi không có.",
        denominator: "Mẫu số; trống khi là số đếm.",
        verdict:
          "`met` (đạt), `exceeded` (vượt), `short` (chưa đạt), `onPath` (đúng lộ trình), `behindPath` (chậm tiến độ), `overdue` (quá hạn, chưa đạt), `ongoing` (đang thực hiện), `waiting` (chờ điều kiện), `noData` (chưa có số liệu), `notApplicable` (không áp dụng); trống khi đơn vị không phải chịu chỉ tiêu.",
        need: "Còn thiếu bao nhiêu theo mẫu số hiện nay, theo đơn vị tính và số chữ số thập phân của tử số; bằng 0 khi đạt.",
      },
    },
  },
};
